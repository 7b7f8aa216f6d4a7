import { z } from 'zod';
import type { DirectoryAccount } from '../domain/people/account.ts';
import { visibleText } from '../domain/visible-text.ts';
import type { Graph } from '../graph/graph.ts';
import { graphPath } from '../graph/graph-path.ts';

/** As people see it: a name is searched for and compared. */
const Name = z.string().transform(visibleText).nullish();

/** Of objects we may not read, the directory gives the id and nothing more (Graph docs: user list manager). */
const User = z.object({
  id: z.string().min(1),
  displayName: Name,
  userPrincipalName: Name,
  mail: Name,
  accountEnabled: z.boolean().nullish(),
  jobTitle: Name,
  /** `Member` or `Guest`; null for accounts older than the property (Graph docs: user resource). */
  userType: z.string().nullish(),
  manager: z.object({ id: z.string().min(1) }).nullish(),
});

const personOf = (user: z.infer<typeof User>): DirectoryAccount => ({
  oid: user.id.toLowerCase(),
  displayName: user.displayName ?? '',
  principalName: user.userPrincipalName ?? '',
  mail: user.mail ?? '',
  jobTitle: user.jobTitle ?? '',
  managerOid: user.manager?.id.toLowerCase(),
  isEnabled: user.accountEnabled ?? true,
  isGuest: user.userType?.toLowerCase() === 'guest',
});

/** Everybody in the directory with their line manager: a page for each 999 people, no call for each person. */
export async function readPeople(graph: Graph): Promise<readonly DirectoryAccount[]> {
  const people: DirectoryAccount[] = [];
  const from = {
    path: graphPath`/users`,
    query: {
      select: ['id', 'displayName', 'userPrincipalName', 'mail', 'accountEnabled', 'jobTitle', 'userType'],
      expand: { manager: ['id'] },
      top: 999,
    },
  };
  for await (const page of graph.pages(from)) {
    for (const item of page.items) {
      const user = User.safeParse(item);
      if (user.success) people.push(personOf(user.data));
    }
  }
  return people;
}
