/** JSON that may stand inside a `<script>`: no character sequence in it can end the element. */
export function toJson(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
