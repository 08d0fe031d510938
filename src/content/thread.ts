/** One contribution to a conversation. */
export interface Message {
  author: string;
  /** ISO 8601; empty where it is not known. */
  date: string;
  text: string;
}

/** A conversation, oldest first. */
export interface Thread {
  title: string;
  messages: Message[];
}
