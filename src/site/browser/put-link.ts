/** Puts a link with its title on the clipboard: rich for documents, and as plain text for all that takes no more. */
export async function putLink(title: string, address: string): Promise<void> {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  const plain = `${title} ${address}`;
  const forms = { 'text/html': link.outerHTML, 'text/plain': plain };
  try {
    const blobs = Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  } catch {
    // Older browsers take plain text only.
    await navigator.clipboard.writeText(plain);
  }
}
