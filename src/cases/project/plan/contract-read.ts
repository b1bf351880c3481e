import type { ContractReading } from '../../../kernel/paper-reading.ts';

/** The reading that a contract with this supplier is filled in from: the one that names it, else the only one there is. Where several could be meant, nobody guesses. */
export const findContractRead = (readings: readonly ContractReading[], supplierCode?: string): ContractReading | undefined =>
  readings.find(({ seller }) => seller.creditCode !== undefined && seller.creditCode === supplierCode) ??
  (readings.length === 1 ? readings[0] : undefined);
