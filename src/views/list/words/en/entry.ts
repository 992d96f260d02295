/** Where the list leads who has lost the way, in English. */
export default 'The whole plan (list)';
