/** Puts a link with its title on the clipboard: rich for documents, and as plain text for all that takes no more. */
export async function putLink(title: string, address: string): Promise<void> {
  const link = document.createElement('a');
  link.href = address;
  link.append(title);
  const plain = `${title} ${address}`;
  const form = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ ...form('text/html', link.outerHTML), ...form('text/plain', plain) }),
    ]);
  } catch {
    // Older browsers take plain text only.
    await navigator.clipboard.writeText(plain);
  }
}
