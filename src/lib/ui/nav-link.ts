import type { Messages } from '../i18n/messages';

/** A screen of the product, by the name its link bears in the message catalogue. */
export type ScreenName = Exclude<keyof Messages['shell']['screens'], 'label'>;

/** A link of the main navigation; `href` is complete, with the parameters that should travel along. */
export interface NavLink {
	readonly screen: ScreenName;
	readonly href: string;
	readonly current: boolean;
}
