import type { Product } from './product.ts';
import { startProduct } from './product.ts';

/** One product for all journeys: they are different people's, and leave each other's things alone. */
const kept = globalThis as typeof globalThis & { cpdProduct?: Product };

export default async function startSharedProduct(): Promise<void> {
  kept.cpdProduct = await startProduct();
  process.env['JOURNEYS_PORT'] = String(kept.cpdProduct.port);
  process.env['JOURNEYS_DATA'] = kept.cpdProduct.dataDirectory;
}
