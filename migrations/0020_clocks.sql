-- Every open case gets a moment at which its terms are looked at; from then on each step plans the next one.
INSERT INTO timer (conversation_id, timer, case_id, due)
SELECT c.filer, '{"timer":"clock","case":"' || c.id || '"}', c.id, 0 FROM cases c WHERE c.stage <> 'closed'
ON CONFLICT (conversation_id, timer) DO NOTHING;
