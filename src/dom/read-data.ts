/** The data that the page carries for an element, in its `<script type="application/json">`. */
export function readData<Data>(element: HTMLElement): Data {
  return JSON.parse(element.querySelector('script[type="application/json"]')?.textContent ?? 'null') as Data;
}
