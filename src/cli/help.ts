/** The manual page; the documentation shows it. */
export const help = `NAME
    ndlr - turn news pages into articles: title, body, labelled boilerplate,
    quotes with their speakers, editor notes and typos

SYNOPSIS
    ndlr [OPTION]... INPUT...
    ndlr validate FILE...
    ndlr explain [OPTION]... PAGE

INPUT
    A file, a folder (read deep, in order of name), a pattern such as
    'pages/**/*.html', or '-' for standard input. By its name, else by its first
    bytes, an input is
      text     .txt    one page, as a browser copies it or a scraper hands it over
      html     .html   one page
      ndjson   .ndjson .jsonl
                       a page a line: {"id", "text" or "html", "url",
                       "referenceDate"}; other fields are passed over
      warc     .warc .wet
                       a web archive: its HTML responses, or its texts
    Each may be compressed by gzip. Text that is not UTF-8 is read as what its
    first bytes declare, else as windows-1252, and standard error says so.

OPTIONS
  What comes out
    -f, --format FORMAT   json (one page), ndjson (many: a line a page), text,
                          markdown, html (a report), json-ld, tei, csv (quotes) or
                          pretty; by default json for one page and ndjson for many
                          ('-' is one page, unless --input says otherwise)
    -p, --pretty          the same as --format pretty: a view for the terminal
    -o, --output PATH     a file, or a folder for a file a page; standard output by
                          default
    --resume              go on where an earlier run stopped: pages that the
                          output has are skipped, half a record is cut off
    --force               replace an output that is there
    --stats               a summary on standard error at the end

  How pages are read
    -i, --input KIND      text, html, ndjson or warc, whatever the names say
    -l, --language TAG    of the articles, as in fr or en-GB (default: auto)
    --url URL             of the page
    --reference-date DATE ISO date-time with an offset, for dates such as
                          "3 hours ago"; archives bring their own
    --cautious            remove only what is surely not the article
    --no-typos            do not look for typos
    --typography          report typography too (no-break spaces, quote marks)
    --max-length N        longest page accepted, in UTF-16 units

  How the work is done
    -j, --jobs N          worker threads; by default one a core for many pages,
                          none for a few
    --unordered           write each article as soon as it is ready
    --no-progress         no progress bar on the terminal

    -h, --help            print this page
    --version             print the version

OUTPUT
    A line of ndjson is {"id", "article"}, or {"id", "error": {"code", "message"}}
    for a page that could not be read or parsed: no record is lost, and the run
    goes on. The id is the record's own, or the path of the file.
    'ndlr validate' checks such lines, or articles, against the schema.
    'ndlr explain' says why each line of a page is what it is, of text and of HTML.

EXIT STATUS
    0    done, also when the reader of the output has gone
    1    a page could not be read or parsed, an output could not be written,
         or a document is not valid
    2    bad usage
    130  interrupted; whole records are written, and --resume goes on

EXAMPLES
    ndlr --pretty page.txt
    ndlr --format html page.html > report.html
    ndlr pages/ --output articles.ndjson --stats
    ndlr crawl.warc.gz --output articles.ndjson --resume
    zcat dump.ndjson.gz | ndlr - --input ndjson | jq .article.title.text
    ndlr validate articles.ndjson
    ndlr explain page.html
`
