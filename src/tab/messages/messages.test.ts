import { describe, expect, it } from '@jest/globals';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { loadMessages, localeOf } from './load-messages.ts';

const placeholders = (message: string): string[] =>
  [...new Set([...message.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name = '']) => name))]
    // What stands inside a branch of a plural is words, not a placeholder.
    .filter((name) => message.includes(`{${name}}`) || message.includes(`{${name},`))
    .filter(
      (name) =>
        !/^(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Ion|Chwef|Maw|Ebr|Mai|Meh|Gorff|Awst|Medi|Hyd|Tach|Rhag)$/.test(
          name,
        ),
    )
    .sort();

describe('the words of the tab', () => {
  it('exist in both languages', () => {
    expect(Object.keys(cy).sort()).toEqual(Object.keys(en).sort());
  });

  it.each(Object.keys(en) as (keyof typeof en)[])('name the same values in both languages: %s', (id) => {
    expect(placeholders(cy[id])).toEqual(placeholders(en[id]));
  });

  it('are Welsh for Welsh readers and English for others', async () => {
    expect(['cy', 'cy-GB', 'CY-gb', 'en-gb', 'cyr', ''].map(localeOf)).toEqual([
      'cy',
      'cy',
      'cy',
      'en',
      'en',
      'en',
    ]);
    expect((await loadMessages('cy'))['form.save']).toBe('Cadw');
  });
});
