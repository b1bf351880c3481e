/** Where readers subscribe; every page says so. */
export const FEED_PATH = '/feed.atom';
