package dev.broadsheet;

import dev.broadsheet.markdown.LetterRenderer;
import dev.broadsheet.model.Article;
import dev.broadsheet.model.Comment;
import dev.broadsheet.model.Comments;
import dev.broadsheet.model.Language;
import dev.broadsheet.model.Participation;
import dev.broadsheet.model.Postbag;
import dev.broadsheet.model.Votes;
import dev.broadsheet.page.Html;
import dev.broadsheet.parse.Addressee;
import dev.broadsheet.parse.CommentParser;
import dev.broadsheet.parse.Letter;
import dev.broadsheet.parse.Replies;
import dev.broadsheet.parse.VotesParser;
import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.problem.Similar;
import dev.broadsheet.settings.SettingKey;
import dev.broadsheet.settings.Settings;
import dev.broadsheet.source.ContentFolder;
import dev.broadsheet.source.Extensions;
import dev.broadsheet.source.TextFile;
import dev.broadsheet.workers.Workers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What readers sent: their comments, each set in type under a deadline of its own so that none can hold up its article, and
 * their answers. Whatever is wrong with one leaves out that one.
 */
final class ReadersPost {
    private final ContentFolder content;
    private final Settings settings;
    private final Problems problems;
    private final Map<String, Html> texts = new ConcurrentHashMap<>();
    private final Set<String> strays = new HashSet<>();

    ReadersPost(ContentFolder content, Settings settings, Problems problems) {
        this.content = content;
        this.settings = settings;
        this.problems = problems;
    }

    /** Opens all of it, several at a time. */
    Postbag open(Manuscripts manuscripts, Workers workers) {
        Participation participation = settings.publication().participation();
        judge(SettingKey.COMMENTS_POLICY, participation.policy());
        judge(SettingKey.COMMENTS_THANKS, participation.thanks());
        if (content.comments().isEmpty() && content.ratings().isEmpty()) {
            return Postbag.EMPTY;
        }
        Addressee addressee = new Addressee(content.articles());
        return new Postbag(comments(addressee, manuscripts, workers), votes(addressee, workers));
    }

    /** A setting names a standing page that is there. */
    private void judge(SettingKey key, @Nullable String path) {
        Place place = settings.places().get(key);
        if (path != null && place != null && !content.pages().contains(path)) {
            problems.report(
                    Rule.BAD_SETTING,
                    place,
                    "\"" + key.path() + "\" is \"" + path + "\", and there is no such page",
                    Similar.remedy(path, content.pages(), "write that page, or take the line away"));
        }
    }

    /** What a comment says, as markup. */
    Html text(Comment comment) {
        return Objects.requireNonNull(texts.get(comment.file()), comment.file());
    }

    /** A comment's file and the article that it is meant for. */
    private record Sent(String path, Article article) {}

    private Map<String, List<Comment>> comments(Addressee addressee, Manuscripts manuscripts, Workers workers) {
        Map<String, Article> articles = manuscripts.articles().stream()
                .collect(Collectors.toMap(article -> article.origin().path(), article -> article));
        List<Sent> sent = new ArrayList<>();
        for (String path : content.comments()) {
            String meant = addressee.ofComment(path);
            // An article that cannot be parsed is none; that is said of the article.
            Article article = meant == null ? null : articles.get(meant);
            if (meant == null) {
                stray(path, "no article is meant by this comment", "name its folder like the article's file");
            } else if (article != null && article.comments() == Comments.OFF) {
                stray(path, "the article has no comments, as it says \"comments: off\"", "write \"comments: closed\"");
            } else if (article != null) {
                sent.add(new Sent(path, article));
            }
        }
        CommentParser parser = new CommentParser(settings.publication());
        LetterRenderer renderer = new LetterRenderer();
        List<Optional<Letter>> letters = workers.map(
                sent,
                one -> set(one.path(), one.article().language(), parser, renderer),
                (one, failure) -> unset(content.named(one.path())));
        Map<String, List<Letter>> byArticle = new TreeMap<>();
        for (int i = 0; i < sent.size(); i++) {
            String article = sent.get(i).article().origin().path();
            letters.get(i).ifPresent(byArticle.computeIfAbsent(article, first -> new ArrayList<>())::add);
        }
        Map<String, List<Comment>> joined = new HashMap<>();
        byArticle.forEach((article, all) -> joined.put(article, Replies.joined(all, problems)));
        return joined;
    }

    private Optional<Letter> set(String path, Language language, CommentParser parser, LetterRenderer renderer) {
        String file = content.named(path);
        if (!Extensions.isYaml(path)) {
            problems.report(
                    Rule.BAD_COMMENT,
                    Place.of(file),
                    "this is no comment, as its name does not end in .yml",
                    "let the receiver of the form write YAML, or move the file elsewhere");
            return Optional.empty();
        }
        String text = read(path, Rule.BAD_COMMENT);
        Letter letter = text == null ? null : parser.parse(text, file, problems);
        if (letter == null) {
            return Optional.empty();
        }
        Optional<Html> html = renderer.render(letter.comment().message(), language);
        html.ifPresent(set -> texts.put(file, set));
        return html.isPresent() ? Optional.of(letter) : unset(file);
    }

    private Optional<Letter> unset(String file) {
        problems.report(
                Rule.BAD_COMMENT,
                Place.of(file),
                "this comment cannot be set, as nothing in it can be shown or it nests too deep",
                "take the file away, or ask the reader for plain words");
        return Optional.empty();
    }

    /** Said once for all that lie in one folder. */
    private void stray(String path, String message, String remedy) {
        if (strays.add(path.substring(0, path.lastIndexOf('/')))) {
            problems.report(
                    Rule.STRAY_COMMENT, Place.of(content.named(path)), message, remedy + ", or take the comment away");
        }
    }

    private Map<String, Votes> votes(Addressee addressee, Workers workers) {
        VotesParser parser = new VotesParser(addressee);
        Map<String, Votes> votes = new HashMap<>();
        workers.map(
                        content.ratings(),
                        path -> {
                            String text = read(path, Rule.BAD_RATING);
                            return text == null
                                    ? Optional.<VotesParser.Counted>empty()
                                    : Optional.ofNullable(parser.parse(path, text, content.named(path), problems));
                        },
                        (path, failure) -> Optional.<VotesParser.Counted>empty())
                .forEach(one -> one.ifPresent(counted -> votes.merge(counted.article(), counted.votes(), Votes::plus)));
        return votes;
    }

    /** A file's text; what is wrong with it weighs no more than that rule. */
    private @Nullable String read(String path, Rule rule) {
        Problems own = new Problems();
        String text = TextFile.read(content.file(path), content.named(path), own);
        for (Problem found : own.sorted()) {
            problems.report(rule, found.place(), found.message(), found.remedy());
        }
        return text;
    }
}
