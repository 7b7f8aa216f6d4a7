import { me as readMe } from '../../contract/me.ts';
import { useRead } from '../api/use-read.ts';
import { OfflineBar } from '../components/offline-bar.tsx';
import { Reading } from '../components/reading.tsx';
import { Skeleton } from '../components/skeleton.tsx';
import { Waiting } from '../waiting/waiting.tsx';
import { SignedIn } from './signed-in.tsx';
import { UnknownPerson } from './unknown-person.tsx';

/** What is there before anybody knows who is signed in. */
export function Shell({ subPageId }: { readonly subPageId: string | undefined }) {
  const query = useRead(readMe, {});
  return (
    <>
      <OfflineBar />
      {query.data?.isKnown ? (
        <Waiting oid={query.data.oid}>
          <SignedIn me={query.data} subPageId={subPageId} />
        </Waiting>
      ) : (
        <main className="page">
          <Reading query={query} skeleton={<Skeleton blocks={['heading', 'card', 'card', 'row']} />}>
            {(me) => <UnknownPerson me={me} />}
          </Reading>
        </main>
      )}
    </>
  );
}
