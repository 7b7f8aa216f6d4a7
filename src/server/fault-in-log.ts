/**
 * Of which the message is a constant sentence of ours. What others throw quotes requests and answers, with names and tokens in
 * them, and what Graph says of a refusal quotes what was written.
 */
const isOurs = ({ name, message }: Error): boolean =>
  (name.endsWith('Fault') && name !== 'GraphFault') || message.startsWith('Broken invariant: ');

const FRAMES = 8;

/** Fields of a fault that say what it is and hold nothing that anybody wrote. */
const TOLD = ['code', 'status', 'statusCode', 'outcome', 'requestId'] as const;

/** What the log says of a fault: what it is, where it was, and what brought it about. No request, no answer, no token. */
export function faultInLog(fault: unknown): Readonly<Record<string, unknown>> {
  if (!(fault instanceof Error)) return { name: typeof fault };
  const { stack = '', message } = fault;
  // The stack begins with the message, of which a line may look like a frame.
  const frames = stack
    .slice(stack.indexOf(message) + message.length)
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
  const told = TOLD.flatMap((field) => {
    const value: unknown = Reflect.get(fault, field);
    return typeof value === 'string' || typeof value === 'number' ? [[field, value] as const] : [];
  });
  return {
    name: fault.name,
    ...(isOurs(fault) && { message: fault.message }),
    ...Object.fromEntries(told),
    at: frames.slice(0, FRAMES).map((line) => line.trim()),
    ...(fault.cause !== undefined && { cause: faultInLog(fault.cause) }),
  };
}
