import { createGraph } from '../../graph/graph.ts';
import { msalTokens } from '../../graph/msal-tokens.ts';
import { environment } from '../../server/config/environment.ts';
import { provisioningSettingsFrom } from '../../server/config/provisioning-settings.ts';
import { SettingsFault } from '../../server/config/expected-faults.ts';
import { confirmRows, sayWaitingRows } from './waiting-rows.ts';

/** Reading every row of a large site takes its time. */
const DEADLINE_MILLISECONDS = 60_000;

/** Says which rows wait, or confirms those of one list, by the settings of the environment. */
export async function runRows(
  confirm: { readonly title: string; readonly itemIds: readonly string[] } | undefined,
): Promise<void> {
  try {
    const { tenantId, clientId, clientSecret, ...site } = provisioningSettingsFrom(environment());
    const graph = createGraph({
      tokens: msalTokens({ tenantId, clientId, clientSecret }),
      deadlineMilliseconds: DEADLINE_MILLISECONDS,
    });
    const address = { hostname: site.sharePointHost, path: site.sharePointSitePath };
    const { sentences, isDone } = confirm
      ? await confirmRows(graph, address, confirm)
      : await sayWaitingRows(graph, address);
    console.log(sentences.join('\n'));
    if (!isDone) process.exitCode = 1;
  } catch (fault) {
    if (!(fault instanceof SettingsFault)) throw fault;
    console.error(fault.message);
    process.exitCode = 2;
  }
}
