import { registerPack, registerPackFile } from '../../contract/register-pack.ts';
import { ok } from '../../domain/result.ts';
import { readRegisterPack } from '../../use-cases/register-pack/read-register-pack.ts';
import { answer } from '../http/route.ts';
import { packFile } from './pack-page.ts';
import { packView } from './pack-view.ts';

export const registerPackRoutes = [
  answer(registerPack, (deps, { caller, params, words }) => {
    const read = readRegisterPack(deps, { actorOid: caller.oid, personOid: params.oid });
    return read.ok ? ok({ body: packView(read.value, { words, today: deps.clock.today() }) }) : read;
  }),

  answer(registerPackFile, (deps, { caller, params, words }) => {
    const read = readRegisterPack(deps, { actorOid: caller.oid, personOid: params.oid });
    if (!read.ok) return read;
    const seen = { words, today: deps.clock.today() };
    return ok({ body: packFile(packView(read.value, seen), seen) });
  }),
];
