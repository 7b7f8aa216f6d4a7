import {
  beginFile,
  changeFile,
  fileContent,
  files,
  finishFile,
  RANGE_BYTES,
  sendRange,
} from '../../contract/files.ts';
import { fileTypeOf } from '../../domain/evidence-files/file-types.ts';
import { err, ok } from '../../domain/result.ts';
import { changeFile as changeOne } from '../../use-cases/files/change-file.ts';
import { readFile } from '../../use-cases/files/read-file.ts';
import { readFiles } from '../../use-cases/files/read-files.ts';
import { beginUpload, finishUpload, takeRange } from '../../use-cases/files/upload-file.ts';
import { badInput } from '../../use-cases/shared/bad-input.ts';
import type { Words } from '../../wording/create-words.ts';
import type { ApiDeps } from '../api-deps.ts';
import { answer } from '../http/route.ts';
import { filesView } from './files-view.ts';

const pageOf = (
  deps: ApiDeps,
  request: { readonly actorOid: string; readonly personOid: string },
  words: Words,
) => {
  const page = readFiles(deps, request);
  return page.ok ? ok(filesView(page.value, (instant) => deps.clock.localAt(instant), words)) : page;
};

export const fileRoutes = [
  answer(files, (deps, { caller, params, words }) => {
    const page = pageOf(deps, { actorOid: caller.oid, personOid: params.oid }, words);
    return page.ok ? ok({ body: page.value }) : page;
  }),

  answer(fileContent, async (deps, { caller, params }) => {
    const request = { actorOid: caller.oid, personOid: params.oid, fileKey: params.fileKey };
    const found = await readFile(deps, request);
    if (!found.ok) return found;
    const { file, bytes } = found.value;
    const { name, mediaType } = file;
    return ok({ body: bytes, file: { name, mediaType, isShown: fileTypeOf(mediaType)?.isShown === true } });
  }),

  answer(beginFile, async (deps, { caller, params, body }) => {
    const begun = await beginUpload(deps, {
      actorOid: caller.oid,
      personOid: params.oid,
      formId: params.formId,
      ...body,
    });
    return begun.ok ? ok({ body: begun.value }) : begun;
  }),

  answer(sendRange, async (deps, { caller, params, body }) => {
    if (body.length > RANGE_BYTES) return err(badInput('file', 'incomplete-file'));
    const taken = await takeRange(deps, {
      actorOid: caller.oid,
      personOid: params.oid,
      formId: params.formId,
      upload: params.upload,
      range: { start: Number(params.start), bytes: body },
    });
    return taken.ok ? ok({ body: taken.value }) : taken;
  }),

  answer(finishFile, async (deps, { caller, params, body, words }) => {
    const request = { actorOid: caller.oid, personOid: params.oid };
    const finished = await finishUpload(deps, { ...request, formId: params.formId, ...body });
    if (!finished.ok) return finished;
    const page = pageOf(deps, request, words);
    return page.ok ? ok({ isNew: finished.value.isNew, body: page.value }) : page;
  }),

  answer(changeFile, async (deps, { caller, params, body, words }) => {
    const request = { actorOid: caller.oid, personOid: params.oid };
    const changed = await changeOne(deps, { ...request, fileKey: params.fileKey, ...body });
    if (!changed.ok) return changed;
    const page = pageOf(deps, request, words);
    const { stored, isNew } = changed.value;
    return page.ok ? ok({ isNew, body: { ...page.value, changed: stored.value.key } }) : page;
  }),
];
