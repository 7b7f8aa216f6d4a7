import { describe, expect, it } from '@jest/globals';
import { anActivity, aRecord } from '../testing/record-replies.ts';
import { aStanding } from '../testing/standing-replies.ts';
import { withLogged } from './use-log-activity.ts';

const logged = (changes: Parameters<typeof anActivity>[0]) => ({
  activity: anActivity({ key: 'new', ...changes }),
  isNew: true,
  standing: aStanding(),
  furtherStandings: [],
  otherYear: null,
});

describe('a record with a new activity in it', () => {
  it('shows it in its place, newest first', () => {
    const keys = withLogged(aRecord(), logged({ completedOn: '2026-11-08' })).activities.map(
      (each) => each.key,
    );
    expect(keys).toEqual(['activity-1', 'new', 'activity-2', 'activity-3']);
  });

  it('shows an activity once, however often it was sent', () => {
    const once = withLogged(aRecord(), logged({}));
    expect(withLogged(once, logged({})).activities).toHaveLength(once.activities.length);
  });

  it('leaves out what belongs to an earlier cycle', () => {
    expect(withLogged(aRecord(), logged({ completedOn: '2026-08-31' })).activities).toHaveLength(3);
  });
});
