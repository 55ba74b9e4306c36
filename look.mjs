import { Builder } from "selenium-webdriver";
import chrome from "selenium-webdriver/chrome.js";
import { writeFileSync } from "node:fs";
const [,, url, out, w = "390", h = "1200", wait = "6000", theme] = process.argv;
const o = new chrome.Options().addArguments("--headless=new", "--no-sandbox", `--window-size=${w},${h}`, "--hide-scrollbars");
o.setChromeBinaryPath("/usr/bin/chromium");
const d = await new Builder().forBrowser("chrome").setChromeOptions(o).setChromeService(new chrome.ServiceBuilder("/usr/bin/chromedriver")).build();
try {
  await d.sendDevToolsCommand("Emulation.setDeviceMetricsOverride", { width: +w, height: +h, deviceScaleFactor: 1, mobile: false });
  if (theme) await d.sendDevToolsCommand("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: theme }] });
  await d.get(url); await d.sleep(+wait);
  const logs = await d.manage().logs().get("browser"); for (const l of logs) console.log(l.message);
  writeFileSync(out, await d.takeScreenshot(), "base64");
} finally { await d.quit(); }
