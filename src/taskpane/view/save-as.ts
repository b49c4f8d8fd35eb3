/** Lets the person save a text as a file, through their browser. */
export function saveAs(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read by the time that the click has been dealt with.
  setTimeout(() => { URL.revokeObjectURL(address); }, 0);
}
