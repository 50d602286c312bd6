/** Hands a text to the visitor as a file, by the browser's own saving: no permission, nothing leaves the device. */
export function saveFile(
  name: string,
  text: string,
  type: 'application/json' | 'text/plain' | 'text/csv',
): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox reads the blob after the click returns.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
