import * as z from 'zod';
import { choiceField, severalField } from '../fields/choice.ts';
import type { AmountInUnit } from '../fields/number.ts';
import { numberField, spanField } from '../fields/number.ts';
import { yesNoField } from '../fields/yes-no.ts';
import { invariant } from '../invariant.ts';
import type { Policy, PolicyRequirement } from '../policies/policy.ts';
import type { Reference, RequirementKind } from '../requirements/shared/define-requirement.ts';
import { findRequirementKind } from '../requirements/index.ts';
import { namedChoices } from '../requirements/shared/named-choices.ts';
import type { RuleChoice, RuleField } from './rule-field.ts';
import { saysTheSame } from './says-the-same.ts';
import { isRecord, valueAt, withValueAt } from './value-at.ts';

interface Rule {
  readonly kind: RequirementKind;
  readonly parameters: unknown;
  readonly policy: Policy;
}

interface Bare {
  readonly schema: z.ZodType;
  /** It may be left out, or be null. */
  readonly mayBeEmpty: boolean;
  /** What it is where a policy does not say. */
  readonly usual: unknown;
}

/**
 * What a parameter is, once what may be left out is taken off. Here and below zod gives what is inside a schema as its core
 * type: kinds build theirs with `z` alone.
 */
function bare(schema: z.ZodType, mayBeEmpty = false, usual: unknown = null): Bare {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return bare(schema.unwrap() as z.ZodType, true, usual);
  }
  if (schema instanceof z.ZodDefault) {
    return bare(schema.unwrap() as z.ZodType, mayBeEmpty, schema.def.defaultValue);
  }
  return { schema, mayBeEmpty, usual };
}

const SOME_ID = '?';

/** The list of the policy in which an id at this place is looked up: its kind says so of any id that stands there. */
function listAt({ kind, parameters }: Rule, path: string, probe: unknown): Reference['list'] | undefined {
  return kind.references(withValueAt(parameters, path, probe)).find(({ id }) => id === SOME_ID)?.list;
}

/** Alternatives carry the words of the policy's list that names every one of them: a scheme's models. */
function wordedByPolicy(ids: readonly string[], policy: Policy): readonly RuleChoice[] {
  const idOf = (id: string) => id.replaceAll('+', '-');
  const labels = new Map(policy.schemeModels.map(({ id, label }) => [id, label]));
  const isNamed = ids.every((id) => labels.has(idOf(id)));
  return ids.map((id) => ({ id, label: (isNamed && labels.get(idOf(id))) || null }));
}

/** What may stand at a place that takes a text; undefined where any text may, which no form offers. */
function choicesFor(
  schema: z.ZodType,
  rule: Rule,
  path: string,
  probe: unknown,
): readonly RuleChoice[] | undefined {
  if (schema instanceof z.ZodEnum) return wordedByPolicy(schema.options.map(String), rule.policy);
  if (!(schema instanceof z.ZodString)) return undefined;
  const named = namedChoices.get(schema);
  if (named) return named.choices.map((id) => ({ id, label: null }));
  const list = listAt(rule, path, probe);
  return list && rule.policy[list].map(({ id, label }) => ({ id, label }));
}

/** An id that stands there already is a choice, also where the list knows it by another name. */
const withCurrent = (choices: readonly RuleChoice[], current: readonly string[]): readonly RuleChoice[] => [
  ...choices,
  ...current.filter((id) => !choices.some((each) => each.id === id)).map((id) => ({ id, label: null })),
];

/** Units of a span: alternatives of one number each, such as `{ days }` and `{ months }`. */
function unitsOf(options: readonly z.ZodType[]): readonly string[] | undefined {
  const units = options.flatMap((option) => {
    if (!(option instanceof z.ZodObject)) return [];
    const [entry, ...others] = Object.entries(option.shape);
    return entry && others.length === 0 && entry[1] instanceof z.ZodNumber ? [entry[0]] : [];
  });
  return units.length === options.length ? units : undefined;
}

function spanOf(value: unknown): AmountInUnit | null {
  const [unit, amount] = isRecord(value) ? (Object.entries(value)[0] ?? []) : [];
  return unit !== undefined && typeof amount === 'number' ? { unit, amount } : null;
}

const textsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === 'string');

type Place = Pick<RuleField, 'id' | 'isRequired' | 'isUsual'>;

function listField(
  element: z.ZodType,
  everything: string | null,
  rule: Rule,
  place: Place,
): readonly RuleField[] {
  const choices = choicesFor(element, rule, place.id, [SOME_ID]);
  if (!choices) return [];
  const value = textsOf(valueAt(rule.parameters, place.id));
  const offered = withCurrent(
    choices,
    value.filter((id) => id !== everything),
  );
  const all = everything === null ? {} : { everything };
  return [{ ...severalField(place.id, offered, all), ...place, value }];
}

/** A union is a span, a list beside a word for all, or a list beside one of its items. Others are left to the file. */
function unionFields(options: readonly z.ZodType[], rule: Rule, place: Place): readonly RuleField[] {
  const units = unitsOf(options);
  if (units) {
    const unitChoices = units.map((unit) => ({ id: unit, label: null }));
    return [
      { ...spanField(place.id, unitChoices), ...place, value: spanOf(valueAt(rule.parameters, place.id)) },
    ];
  }
  const list = options.find((each) => each instanceof z.ZodArray);
  const word = options.find((each) => each instanceof z.ZodLiteral);
  return list ? listField(list.element as z.ZodType, word ? String(word.value) : null, rule, place) : [];
}

function fieldsAt(stated: z.ZodType, rule: Rule, path: string): readonly RuleField[] {
  const { schema, mayBeEmpty, usual } = bare(stated);
  const value = valueAt(rule.parameters, path);
  const place = { id: path, isRequired: !mayBeEmpty, isUsual: saysTheSame(value ?? null, usual) };
  if (schema instanceof z.ZodNumber) {
    return [{ ...numberField(path), ...place, value: typeof value === 'number' ? value : null }];
  }
  if (schema instanceof z.ZodBoolean) return [{ ...yesNoField(path), ...place, value: value === true }];
  if (schema instanceof z.ZodArray) return listField(schema.element as z.ZodType, null, rule, place);
  if (schema instanceof z.ZodUnion) return unionFields(schema.options as readonly z.ZodType[], rule, place);
  if (schema instanceof z.ZodObject) return isRecord(value) ? fieldsIn(schema, rule, `${path}.`) : [];
  const choices = choicesFor(schema, rule, path, SOME_ID);
  if (!choices) return [];
  const current = typeof value === 'string' ? value : null;
  const offered = withCurrent(choices, current === null ? [] : [current]);
  return [{ ...choiceField(path, offered), ...place, value: current }];
}

const fieldsIn = (schema: z.ZodObject, rule: Rule, above: string): readonly RuleField[] =>
  Object.entries(schema.shape).flatMap(([name, inside]) =>
    fieldsAt(inside as z.ZodType, rule, `${above}${name}`),
  );

/**
 * What a form may change in a rule, read off its kind's own schema. Free texts, lists of things that are more than an
 * id, and other rules named by key stay with the file.
 */
export function ruleFields(
  { kind: name, parameters }: PolicyRequirement,
  policy: Policy,
): readonly RuleField[] {
  const kind = findRequirementKind(name);
  invariant(kind, `${name} is a requirement kind`);
  const { schema } = kind;
  return schema instanceof z.ZodObject ? fieldsIn(schema, { kind, parameters, policy }, '') : [];
}
