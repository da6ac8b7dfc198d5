import type { ArchiveFault } from '../domain/archive';

/** Ends the reading of a file wherever it is noticed; `readInvitations` makes a value of it. */
export class Fault extends Error {
  constructor(
    readonly fault: ArchiveFault,
    readonly line: number | null = null,
  ) {
    super(fault);
    this.name = 'Fault';
  }
}
