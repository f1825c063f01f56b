package id.patuh.report;

import id.patuh.language.Language;
import id.patuh.language.Message;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.IMessageResolver;

/** Lets the template say {@code #{key}} and get the program's own sentence. */
final class Sentences implements IMessageResolver {
    @Override
    public String getName() {
        return "patuh";
    }

    @Override
    public Integer getOrder() {
        return 0;
    }

    @Override
    public String resolveMessage(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] arguments) {
        return Message.of(key).in(Language.of(context.getLocale().getLanguage()));
    }

    @Override
    public String createAbsentMessageRepresentation(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] arguments) {
        throw new IllegalStateException("The template names the message (%s), which no bundle has.".formatted(key));
    }
}
