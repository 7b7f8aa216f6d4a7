import { lazy } from 'react';

/** It comes when somebody opens it; its words are the page's. */
export const SuggestGoalForm = lazy(async () => ({
  default: (await import('./suggest-goal-form.tsx')).SuggestGoalForm,
}));
