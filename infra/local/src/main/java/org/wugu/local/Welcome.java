package org.wugu.local;

import java.nio.file.Path;
import org.wugu.parts.setup.Installation;
import org.wugu.parts.setup.Settings;

/** What is printed when everything runs. */
final class Welcome {

    private Welcome() {}

    static String text(Installation installation, Settings settings, Path folder) {
        String url = installation.publicUrl();
        return """

                Wugu 无孤 runs at %s/

                  city 市团       %s/city/
                  county 县团     %s/county/
                  township 乡镇团 %s/township/

                Demo accounts, all with the password %s:
                  city     聊城市 3715        city-reviewer, city-clerk, city-admin (accounts), city-reader (figures)
                  county   阳谷县 371521      yanggu-reviewer, yanggu-clerk, yanggu-auditor, yanggu-admin
                           东阿县 371524      donge-reviewer, donge-admin
                  township 寿张镇 371521109   shouzhang-clerk, shouzhang-admin, shouzhang-volunteer
                           张秋镇 371521112   zhangqiu-clerk
                           铜城街道 (东阿)    tongcheng-clerk

                Data, logs and passwords are in %s. Ctrl-C stops everything.
                """.formatted(url, url, url, url, settings.demoPassword(), folder);
    }
}
