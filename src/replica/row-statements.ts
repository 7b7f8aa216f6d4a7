/** The statements of the replica, in one place so that a test can hold each to its index. */
export const rowStatements = {
  held: 'SELECT version, deleted FROM rows WHERE list = ? AND item = ?',
  heldBetween: 'SELECT item, version, deleted FROM rows WHERE list = ? AND item > ? AND item <= ?',
  // Without statistics the planner would walk the rows of the whole list in their order.
  byKey: `SELECT item, etag, fields FROM rows INDEXED BY rows_by_key
    WHERE list = ? AND key = ? AND deleted = 0 AND problem IS NULL ORDER BY item LIMIT 1`,
  keyOf: 'SELECT key FROM rows WHERE list = ? AND item = ?',
  underKey: `SELECT item, problem FROM rows INDEXED BY rows_by_key
    WHERE list = ? AND key = ? AND deleted = 0 ORDER BY item`,
  setProblem: 'UPDATE rows SET problem = ? WHERE list = ? AND item = ?',
  // The cross join keeps the planner from walking the rows of the whole list: it has no statistics.
  byLookup: `SELECT rows.item, rows.etag, rows.fields FROM lookups CROSS JOIN rows ON rows.list = lookups.list AND rows.item = lookups.item
    WHERE lookups.list = ? AND lookups.property = ? AND lookups.value = ? ORDER BY lookups.item`,
  all: `SELECT item, etag, fields FROM rows WHERE list = ? AND deleted = 0 AND problem IS NULL ORDER BY item`,
  fields: 'SELECT fields FROM rows WHERE list = ? AND item = ?',
  whole: 'SELECT fields, problem, deleted FROM rows WHERE list = ? AND item = ?',
  hands: 'SELECT hands FROM rows WHERE list = ? AND item = ? AND deleted = 0',
  put: `INSERT INTO rows (list, item, key, version, etag, fields, problem, hands, deleted, held_since)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, unixepoch())
    ON CONFLICT (list, item) DO UPDATE SET key = excluded.key, version = excluded.version, etag = excluded.etag,
      fields = excluded.fields, problem = excluded.problem, hands = excluded.hands, deleted = 0, held_since = excluded.held_since,
      counted = CASE WHEN excluded.problem IS NULL THEN NULL
        WHEN rows.problem IS NULL AND rows.deleted = 0 THEN rows.fields ELSE rows.counted END`,
  markDeleted: `UPDATE rows SET deleted = 1, problem = NULL, fields = '{}', held_since = unixepoch()
    WHERE list = ? AND item = ?`,
  // What is audited of an item is a number that grows with its version, and once more when it is deleted.
  // What came while the clock ran ahead is held since a time that has yet to come: it counts as held for long.
  unaudited: `SELECT list, item, key, version, deleted, fields FROM rows INDEXED BY rows_unaudited
    WHERE audited < version * 2 + deleted AND held_since NOT BETWEEN unixepoch() - ? + 1 AND unixepoch()
    ORDER BY list, item LIMIT ?`,
  markAudited: 'UPDATE rows SET audited = max(audited, ?) WHERE list = ? AND item = ?',
  forgetMarks: 'UPDATE rows SET audited = 0 WHERE audited <> 0',
  // Whether there is any mark: to look for one is to walk all rows.
  hasMarks: "SELECT 1 FROM facts WHERE name = 'has-marks'",
  putHasMarks: "INSERT OR IGNORE INTO facts (name, value) VALUES ('has-marks', '')",
  dropHasMarks: "DELETE FROM facts WHERE name = 'has-marks'",
  markedBy: "SELECT value FROM facts WHERE name = 'audited-by'",
  putMarkedBy: "INSERT OR REPLACE INTO facts (name, value) VALUES ('audited-by', ?)",
  putLookup: 'INSERT INTO lookups (list, property, value, item) VALUES (?, ?, ?, ?)',
  dropLookups: 'DELETE FROM lookups WHERE list = ? AND item = ?',
  // From indexes alone: the rows themselves are seven times as much to read.
  counts: `SELECT list, rows, coalesce(quarantined, 0) AS quarantined
    FROM (SELECT list, count(*) AS rows FROM rows INDEXED BY rows_by_key WHERE deleted = 0 GROUP BY list)
    LEFT JOIN (SELECT list, count(*) AS quarantined FROM rows INDEXED BY rows_with_problem
      WHERE deleted = 0 AND problem IS NOT NULL GROUP BY list) USING (list)`,
  quarantined: `SELECT list, item, etag, problem, fields, counted, hands FROM rows INDEXED BY rows_with_problem
    WHERE deleted = 0 AND problem IS NOT NULL ORDER BY list, item`,
  position: 'SELECT link, completed_at FROM positions WHERE list = ?',
  // In the middle of the pages of a delta the list is still as complete as it was before.
  putPosition: `INSERT INTO positions (list, link, completed_at) VALUES (?, ?, ?) ON CONFLICT (list)
    DO UPDATE SET link = excluded.link, completed_at = coalesce(excluded.completed_at, completed_at)`,
  dropPosition: 'DELETE FROM positions WHERE list = ?',
  dropRows: 'DELETE FROM rows WHERE list = ?',
  dropListLookups: 'DELETE FROM lookups WHERE list = ?',
} as const;
