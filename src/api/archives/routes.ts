import { archiveOrigin, makeArchive } from '../../contract/archives.ts';
import { ok } from '../../domain/result.ts';
import { isOurArchive, noteArchive } from '../../use-cases/archives/note-archive.ts';
import { readArchive } from '../../use-cases/archives/read-archive.ts';
import { answer } from '../http/route.ts';
import { archiveFiles } from './archive-files.ts';
import { archivedFiles } from './archived-files.ts';
import { archiveView } from './archive-view.ts';

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

  answer(archiveOrigin, (deps, { params }) => ok({ body: { isOurs: isOurArchive(deps, params) } })),
];
