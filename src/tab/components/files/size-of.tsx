import { useSay } from './words.ts';

const KILOBYTE = 1024;
const MEGABYTE = KILOBYTE * KILOBYTE;

export function SizeOf({ bytes }: { readonly bytes: number }) {
  const say = useSay();
  return (
    <span className="quiet">
      {bytes < MEGABYTE
        ? say('file.size.small', { kilobytes: Math.max(1, Math.round(bytes / KILOBYTE)) })
        : say('file.size', { megabytes: (bytes / MEGABYTE).toFixed(1) })}
    </span>
  );
}
