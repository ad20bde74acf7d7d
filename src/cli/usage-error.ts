/** The command can't be carried out as given; `message` is for the user. */
export class UsageError extends Error {}
