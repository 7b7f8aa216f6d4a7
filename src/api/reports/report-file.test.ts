import { describe, expect, it } from '@jest/globals';
import { aService, LEAD_OID, SERVICE_UNIT, TRUSTEE_OID } from '../../../tests/builders/a-service.ts';
import { ASHA_OID } from '../../../tests/builders/records.ts';
import { anApi } from '../../../tests/support/run-api.ts';
import type { ReportView } from '../../contract/reports.ts';

const named = (name: string) => aService({ records: { units: [{ ...SERVICE_UNIT, name }] } });

describe('the chart of a report', () => {
  it('names columns of its table by their place, and each part of a bar in the reader’s words', async () => {
    const { call } = await anApi();
    const { body } = await call(LEAD_OID, 'GET', '/organisation');
    const page = (body['reports'] as readonly ReportView[]).find(({ id }) => id === 'by-unit');
    const headings = page?.columns.map(({ heading }) => heading) ?? [];
    expect(page?.chart && [headings[page.chart.whole], headings[page.chart.share]]).toEqual([
      'People',
      'On track',
    ]);
    expect(page?.chart?.parts.map(({ heading, column, without }) => [heading, column, without])).toEqual([
      ['Something overdue', 3, null],
      ['Action needed, nothing overdue', 2, 3],
      ['On track', 4, null],
      ['No policy', 5, null],
    ]);
    expect(page?.units).toEqual([SERVICE_UNIT.key]);
  });

  it('leads to nobody’s people for who reads totals alone', async () => {
    const { call } = await anApi();
    const { body } = await call(TRUSTEE_OID, 'GET', '/organisation');
    expect((body['reports'] as readonly ReportView[]).flatMap(({ units }) => units).filter(Boolean)).toEqual(
      [],
    );
  });
});

describe('the file of a report', () => {
  it('says what the page shows, to the same reader, and is called after the report and the day', async () => {
    const { call } = await anApi();
    const { body } = await call(LEAD_OID, 'GET', '/organisation');
    const page = (body['reports'] as readonly ReportView[]).find(({ id }) => id === 'by-unit');
    const file = await call(LEAD_OID, 'GET', '/reports/by-unit/file');
    const lines = [page?.columns.map(({ heading }) => heading) ?? [], ...(page?.rows ?? [])];
    expect(file.body).toEqual({
      name: 'by-unit-2026-11-21.csv',
      text: `\uFEFF${lines.map((line) => `${line.map((cell) => JSON.stringify(cell)).join()}\r\n`).join('')}`,
    });
  });

  it('is in the reader’s language, and hides from who reads totals alone', async () => {
    const { call } = await anApi();
    const { body } = await call(TRUSTEE_OID, 'GET', '/reports/by-unit/file', undefined, {
      'accept-language': 'cy-GB',
    });
    expect(body['text']).toContain('"Uned","Pobl","Angen gweithredu"');
    expect(body['text']).toContain('"Adult Learning",4,"heb ei ddangos","heb ei ddangos"');
  });

  it('holds no formula, whatever a unit is called', async () => {
    const { call } = await anApi(named('=HYPERLINK("http://evil","x")'));
    const { body } = await call(LEAD_OID, 'GET', '/reports/by-unit/file');
    expect(body['text']).toContain(`\r\n"'=HYPERLINK(""http://evil"",""x"")",4,`);
  });

  it('is not there for who may not see the report, nor of a report that there is not', async () => {
    const { call } = await anApi();
    const statuses = await Promise.all([
      call(ASHA_OID, 'GET', '/reports/by-unit/file'),
      call(LEAD_OID, 'GET', '/reports/by-nobody/file'),
      call(LEAD_OID, 'GET', '/reports/..%2F..%2Fx.csv%0d%0aSet-Cookie:a=b/file'),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([404, 404, 404]);
  });
});
