/** Keys and indexes from the root to a setting. */
export type SettingPath = readonly PropertyKey[];
