// Where feeds and videos run on by themselves, as trackers name them: sites by their host, apps by their name in small letters.

export const feeds: { readonly sites: readonly string[]; readonly apps: readonly string[] } = {
  sites: [
    "youtube.com",
    "tiktok.com",
    "instagram.com",
    "facebook.com",
    "reddit.com",
    "twitter.com",
    "x.com",
    "threads.net",
    "bsky.app",
    "linkedin.com",
    "pinterest.com",
    "snapchat.com",
    "twitch.tv",
    "9gag.com",
    "tumblr.com",
    "weibo.com",
    "bilibili.com",
  ],
  apps: ["youtube", "tiktok", "instagram", "facebook", "reddit", "twitter", "x", "threads", "snapchat", "pinterest", "twitch"],
};
