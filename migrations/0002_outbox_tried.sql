-- When the next row can be claimed asks, for each row, whether an earlier one of its chat is being tried or
-- was tried. Those are few; without an index of just them, a chat with many rows was read once per row.
CREATE INDEX outbox_tried ON outbox (conversation_id, id)
    WHERE settled IS NULL AND in_order = 1 AND (state = 'attempted' OR attempts > 0);
