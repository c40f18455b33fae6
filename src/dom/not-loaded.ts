/** What to say when a part of the page that is loaded on intent did not come. */
export const notLoaded = 'A part of this page could not be loaded. Check the connection and try again.';
