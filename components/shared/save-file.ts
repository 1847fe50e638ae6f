/** Offers a text as a file to keep; the browser asks where, or puts it among the downloads. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download reads the address after this task.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** "plainsteps Home PC 2026-03-01.json", without characters that file systems refuse. */
export function fileName(subject: string, now: Date): string {
  const words = subject
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .trim()
    .slice(0, 80);
  return `plainsteps ${words} ${now.toISOString().slice(0, 10)}.json`;
}
