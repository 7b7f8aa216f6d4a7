import fs from 'node:fs';
import type { Product } from './product.ts';

export default async function endSharedProduct(): Promise<void> {
  const { cpdProduct } = globalThis as typeof globalThis & { cpdProduct?: Product };
  if (!cpdProduct) return;
  await cpdProduct.end();
  fs.rmSync(cpdProduct.dataDirectory, { recursive: true, force: true });
}
