package id.patuh;

import id.patuh.cli.CommandLineInterface;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.Modulithic;

/** The program. */
@Modulithic(systemName = "Patuh")
@Import(Wiring.class)
public class Patuh {
    public static void main(String[] arguments) {
        int code;
        try (var context = new SpringApplicationBuilder(Patuh.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .lazyInitialization(true)
                .registerShutdownHook(false)
                .run()) {
            code = context.getBean(CommandLineInterface.class).run(arguments);
        }
        System.exit(code);
    }
}
