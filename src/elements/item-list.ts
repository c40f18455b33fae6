/** A list of checks to tick. */
class ItemList extends HTMLElement {}

customElements.define('item-list', ItemList);
