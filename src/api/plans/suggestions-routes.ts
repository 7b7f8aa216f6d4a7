import type { SuggestionsPage } from '../../contract/suggestions.ts';
import { suggestions, suggestToSeveral } from '../../contract/suggestions.ts';
import { ok } from '../../domain/result.ts';
import {
  readSuggestions,
  suggestToSeveral as suggestAlike,
} from '../../use-cases/plans/suggest-to-several.ts';
import type { ApiDeps } from '../api-deps.ts';
import { answer } from '../http/route.ts';
import { personTagView } from '../shared/person-tag-view.ts';

const pageFor = (deps: ApiDeps, actorOid: string): SuggestionsPage => ({
  suggestions: readSuggestions(deps, actorOid).map(({ text, targetOn, to }) => ({
    text,
    targetOn,
    to: to.map(({ person, tag, answer: said, outcome }) => ({
      oid: person.oid,
      displayName: person.displayName,
      tag: personTagView(tag),
      answer: said,
      outcome,
    })),
  })),
});

export const suggestionsRoutes = [
  answer(suggestions, (deps, { caller }) => ok({ body: pageFor(deps, caller.oid) })),

  answer(suggestToSeveral, async (deps, { caller, body }) => {
    const suggested = await suggestAlike(deps, { actorOid: caller.oid, ...body });
    return suggested.ok ? ok({ isNew: suggested.value.isNew, body: pageFor(deps, caller.oid) }) : suggested;
  }),
];
