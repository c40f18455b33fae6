/** Asks for every page once, so that no reader or measurement waits for the first compression. */
export async function warmUp(origin: string, paths: string[]): Promise<void> {
  for (const path of paths) {
    const response = await fetch(new URL(path, origin), { headers: { 'Accept-Encoding': 'br' } });
    await response.arrayBuffer();
  }
}
