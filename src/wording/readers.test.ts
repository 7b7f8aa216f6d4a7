import { describe, expect, it } from '@jest/globals';
import type { Permission } from '../domain/access/access.ts';
import { may } from '../domain/access/access.ts';
import type { Written } from '../domain/access/readers.ts';
import { promiseAbout, promiseOf, READERS } from '../domain/access/readers.ts';
import type { Relation } from '../domain/access/relation.ts';
import { RELATIONS } from '../domain/access/relation.ts';
import { message } from '../domain/message.ts';
import { createWords } from './create-words.ts';
import type { Locale } from './locale.ts';

type Promised = Parameters<typeof promiseOf>[0];

const promised = (written: Promised, locale: Locale) =>
  promiseOf(written, (id, values) => createWords(locale).say(message(id, values)));

describe('what a form promises of its readers', () => {
  it.each<[Promised, Locale, string]>([
    ['evaluation', 'en', 'Your coordinator and the CPD lead can see your answers, with your name.'],
    ['evaluation', 'cy', 'Bydd eich cydlynydd a’r arweinydd DPP yn gweld eich atebion, gyda’ch enw.'],
    [
      'record',
      'en',
      'You, your line manager, whoever holds your reviews, your coordinator and the CPD lead can read this.',
    ],
    [
      'record',
      'cy',
      'Gallwch chi, eich rheolwr llinell, pwy bynnag sy’n cynnal eich adolygiadau, eich cydlynydd a’r arweinydd DPP ddarllen hwn.',
    ],
  ])('of %s in %s is %s', (written, locale, sentence) => {
    expect(promised(written, locale)).toBe(sentence);
  });

  it.each<[Locale, string]>([
    [
      'en',
      'Asha, their line manager, whoever holds this kind of review of them and the CPD lead can read this.',
    ],
    [
      'cy',
      'Gall Asha, y rheolwr llinell, pwy bynnag sy’n cynnal y math hwn o adolygiad a’r arweinydd DPP ddarllen hwn.',
    ],
  ])('of a review in %s names whom it is about: %s', (locale, sentence) => {
    const say = (id: string, values?: Readonly<Record<string, string | number>>) =>
      createWords(locale).say(message(id, values));
    expect(promiseAbout('review', 'Asha', say)).toBe(sentence);
  });

  it.each<[Written, Permission]>([
    ['evaluation', 'evaluation.read'],
    ['record', 'record.read'],
    ['review', 'review.read'],
  ])('of %s is what the table of access allows as %s', (written, permission) => {
    const readers: readonly Relation[] = READERS[written];
    expect(RELATIONS.filter((relation) => may(permission, new Set([relation])))).toEqual(
      RELATIONS.filter((relation) => readers.includes(relation)),
    );
  });
});
