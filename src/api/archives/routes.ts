import {
  archiveOrigin,
  bringArchive,
  broughtArchives,
  lookIntoArchive,
  makeArchive,
  takeArchiveBack,
  yearRecordFile,
  yearRecords,
} from '../../contract/archives.ts';
import { err, ok } from '../../domain/result.ts';
import { bringArchive as bringOne } from '../../use-cases/archives/bring-archive.ts';
import { lookIntoArchive as lookInto } from '../../use-cases/archives/look-into-archive.ts';
import { isOurArchive, noteArchive } from '../../use-cases/archives/note-archive.ts';
import { readBroughtArchives } from '../../use-cases/archives/read-brought-archives.ts';
import { takeArchiveBack as takeOneBack } from '../../use-cases/archives/take-archive-back.ts';
import { readArchive } from '../../use-cases/archives/read-archive.ts';
import { notFound } from '../../use-cases/shared/authorise.ts';
import { answer } from '../http/route.ts';
import { archiveFiles } from './archive-files.ts';
import { archivedFiles } from './archived-files.ts';
import { archiveView } from './archive-view.ts';
import { broughtArchivesView, lookedIntoView } from './brought-view.ts';
import { yearFile } from './year-page.ts';

export const archiveRoutes = [
  answer(makeArchive, async (deps, { caller, params, words }) => {
    const request = { actorOid: caller.oid, personOid: params.oid };
    const read = readArchive(deps, request);
    if (!read.ok) return read;
    const { clock } = deps;
    const evidence = archivedFiles(read.value.files.map(({ file }) => file));
    const archive = archiveView(read.value, evidence, { clock, words, actorOid: caller.oid });
    const made = archiveFiles(archive, evidence, words);
    const signed = await noteArchive(deps, { ...request, number: made.number });
    if (!signed.ok) return signed;
    const signature = { name: 'SIGNATURE', text: `${made.number} ${signed.value}\n` };
    return ok({ body: { ...made, files: [...made.files, signature] } });
  }),

  answer(yearRecords, (deps, { caller, params, words }) => {
    const read = readArchive(deps, { actorOid: caller.oid, personOid: params.oid });
    if (!read.ok) return read;
    const { years } = archiveView(read.value, [], { clock: deps.clock, words, actorOid: caller.oid });
    return ok({
      body: {
        years: years.map(({ from, to, activities }) => ({
          from,
          to,
          count: activities.length,
          minutes: activities.reduce((sum, { minutes }) => sum + minutes, 0),
        })),
      },
    });
  }),

  answer(yearRecordFile, (deps, { caller, params, words }) => {
    const read = readArchive(deps, { actorOid: caller.oid, personOid: params.oid });
    if (!read.ok) return read;
    const evidence = archivedFiles(read.value.files.map(({ file }) => file));
    const seen = { clock: deps.clock, words, actorOid: caller.oid };
    const file = yearFile(archiveView(read.value, evidence, seen), params.from, words);
    return file ? ok({ body: file }) : err(notFound);
  }),

  answer(archiveOrigin, (deps, { params }) => ok({ body: { isOurs: isOurArchive(deps, params) } })),

  answer(broughtArchives, (deps, { caller, params }) => {
    const result = readBroughtArchives(deps, { actorOid: caller.oid, personOid: params.oid });
    return result.ok ? ok({ body: broughtArchivesView(result.value) }) : result;
  }),

  answer(lookIntoArchive, (deps, { caller, params, body, words }) => {
    const result = lookInto(deps, { actorOid: caller.oid, personOid: params.oid, ...body });
    return result.ok ? ok({ body: lookedIntoView(result.value, words) }) : result;
  }),

  answer(bringArchive, async (deps, { caller, params, body }) => {
    const result = await bringOne(deps, { actorOid: caller.oid, personOid: params.oid, ...body });
    if (!result.ok) return result;
    return ok({ isNew: result.value.some((item) => item?.isNew), body: { items: [...result.value] } });
  }),

  answer(takeArchiveBack, async (deps, { caller, params }) => {
    const request = { actorOid: caller.oid, personOid: params.oid };
    const taken = await takeOneBack(deps, { ...request, archiveKey: params.archiveKey });
    if (!taken.ok) return taken;
    const left = readBroughtArchives(deps, request);
    return left.ok ? ok({ isNew: taken.value.isNew, body: broughtArchivesView(left.value) }) : left;
  }),
];
