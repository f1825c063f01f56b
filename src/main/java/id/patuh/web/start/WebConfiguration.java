package id.patuh.web.start;

import id.patuh.assessment.Assessor;
import id.patuh.assessment.Examiner;
import id.patuh.evidence.EvidenceImporter;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.regulation.RegulationLibrary;
import id.patuh.report.DocumentTemplates;
import id.patuh.rules.RuleEngine;
import id.patuh.web.ServerSettings;
import id.patuh.web.page.EvaluationQueue;
import id.patuh.workspace.Evaluator;
import id.patuh.workspace.Workspace;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Puts the pages together with what they work with. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    MultipartAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    SecurityAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
})
@ComponentScan("id.patuh.web")
class WebConfiguration implements WebMvcConfigurer {
    private static final int A_DAY = 24 * 60 * 60;

    @Bean
    Clock clock(ServerSettings settings) {
        return settings.clock();
    }

    /** What the server says itself is said in our words too. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> plainErrors() {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new PlainErrors()));
    }

    @Bean
    RegulationLibrary library(ServerSettings settings) {
        return new CurrentLibrary(settings.rules());
    }

    @Bean
    Assessor assessor(ServerSettings settings, RegulationLibrary library) {
        return new Assessor(RuleEngine.drools(settings.cache().resolve("rules"), settings.compileLimit(), library));
    }

    @Bean
    Evaluator evaluator(ServerSettings settings, Workspace workspace, RegulationLibrary library, Assessor assessor) {
        var examiner = new Examiner(EvidenceImporter.ofWorkbooks(), library, assessor);
        var rules = new Evaluator.Rules() {
            @Override
            public String hash(String regulation) {
                return library.regulation(regulation).hash();
            }

            @Override
            public Examiner examiner() {
                return examiner;
            }
        };
        return new Evaluator(workspace, rules, settings.storage().data().resolve("kerja"), settings.clock());
    }

    @Bean(destroyMethod = "close")
    EvaluationQueue evaluationQueue(Evaluator evaluator, Workspace workspace) {
        return new EvaluationQueue(evaluator, workspace);
    }

    @Bean
    DocumentTemplates documentTemplates(ServerSettings settings) {
        var own = settings.templates();
        return own == null ? DocumentTemplates.builtIn() : DocumentTemplates.in(own);
    }

    /** The templates say {@code #{key}} and get the program's own sentence. */
    @Bean
    MessageSource messageSource() {
        return new Sentences();
    }

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("bahasa");
        resolver.setDefaultLocale(Language.ID.locale());
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Strict");
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var change = new LocaleChangeInterceptor();
        change.setParamName("lang");
        change.setIgnoreInvalidLocale(true);
        registry.addInterceptor(change);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/aset/**")
                .addResourceLocations("classpath:/static/")
                .setCachePeriod(A_DAY);
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCachePeriod(A_DAY);
    }

    /** The program's bundles for the templates. */
    private static final class Sentences extends AbstractMessageSource {
        @Override
        protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
            return null;
        }

        @Override
        protected String resolveCodeWithoutArguments(String code, Locale locale) {
            return Message.of(code).in(language(locale));
        }

        @Override
        protected @Nullable String getMessageInternal(
                @Nullable String code, Object @Nullable [] arguments, @Nullable Locale locale) {
            if (code == null || isOfALibrary(code)) {
                return null;
            }
            var known = arguments == null ? List.of() : List.of(arguments);
            return new Message(code, List.copyOf(known)).in(language(locale == null ? Locale.ROOT : locale));
        }

        /** Libraries name their sentences after their classes, and have words of their own for them. */
        private static boolean isOfALibrary(String code) {
            return code.isEmpty() || Character.isUpperCase(code.charAt(0));
        }

        private static Language language(Locale locale) {
            return "en".equals(locale.getLanguage()) ? Language.EN : Language.ID;
        }
    }
}
