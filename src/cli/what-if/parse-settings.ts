import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { isInheritedName } from '../../domain/rows/inherited-names.ts';
import type { RuleSettings } from '../../domain/policy-versions/with-settings.ts';

const FORM = /^([^.=]+)\.([^.=]+)=(.*)$/s;

/** A value as JSON where it is JSON, else as text: `60`, `null`, `{"months":6}`, `fte+days`. */
function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** Settings written as `hours.hours=60`. */
export function parseSettings(written: readonly string[]): Result<RuleSettings, readonly string[]> {
  const settings: Record<string, Record<string, unknown>> = {};
  const problems: string[] = [];
  for (const each of written) {
    const [, key, parameter, value] = FORM.exec(each) ?? [];
    if (key === undefined || parameter === undefined || value === undefined) {
      problems.push(`--set ${each}: not of the form key.parameter=value`);
      continue;
    }
    if (isInheritedName(key) || isInheritedName(parameter)) {
      problems.push(`--set ${each}: no rule and no parameter is called that`);
      continue;
    }
    settings[key] = { ...settings[key], [parameter]: valueOf(value) };
  }
  return problems.length > 0 ? err(problems) : ok(settings);
}
