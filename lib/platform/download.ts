/** Gives the person a file, as if they had followed a link to it; needs no permission. The browser asks or puts it where it puts downloads. */
export function download(doc: Document, name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/zip' }));
  const link = doc.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the data once it began, which is not before this task is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
