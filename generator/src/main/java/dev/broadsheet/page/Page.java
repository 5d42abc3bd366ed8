package dev.broadsheet.page;

/** Everything that one page shows; its template displays it and computes nothing. */
public sealed interface Page
        permits ArticlePage,
                FrontPage,
                SectionPage,
                TopicPage,
                AuthorPage,
                ListPage,
                MonthPage,
                IndexPage,
                CorrectionsPage,
                StandingTextPage,
                MissingPage,
                RedirectPage,
                RemovedPage {
    /** What every page says of itself. */
    Head head();

    /** The same page under another head. */
    Page with(Head other);

    /** The template that draws it, by file name without its ending. */
    String template();
}
