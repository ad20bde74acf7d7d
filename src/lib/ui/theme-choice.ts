/** What the user asked for; `system` follows the device. */
export type ThemeChoice = 'system' | 'light' | 'dark';

/** The choices in the order they are offered. */
export const THEME_CHOICES: readonly ThemeChoice[] = ['system', 'light', 'dark'];
