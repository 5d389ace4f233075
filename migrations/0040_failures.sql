-- How often the turn of a timer failed since it was set. It stays, and comes back later each time.
ALTER TABLE timer ADD COLUMN failures BIGINT NOT NULL DEFAULT 0;
