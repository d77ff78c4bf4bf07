// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/catalog.h"
#include "earshot/domain/searchquery.h"

#include <QStringList>
#include <QWidget>

class QCompleter;
class QLineEdit;
class QStandardItemModel;
class QTimer;

namespace Earshot
{

class Label;

/// The pieces of a typed query, cut at spaces outside quotes, as they were typed.
QStringList searchPieces(const QString &typed);
/// The query without each of its pieces in turn, the last one first: ways on from an empty answer. Nothing for one
/// piece alone.
QStringList withoutOnePiece(const QString &typed);

/// The field "Search": asks as one types, completes operators and their values, and says under the word what it could
/// not understand.
class SearchField final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    QString text() const;
    /// As if it had been typed to its end.
    void setText(const QString &typed);
    void clear();
    /// Takes the focus with all of it chosen.
    void activate();
    /// Names for completion after queue:, owner:, status:, tag:.
    void setCatalog(const Catalog &catalog);
    void setTags(const QStringList &tags);
    /// The answer to peopleWanted(): names, each with an address.
    void setPeople(const QString &begun, const QList<std::pair<QString, QString>> &people);

Q_SIGNALS:
    /// What was typed so far; an empty text means: no search any more.
    void searched(const QString &typed, const Earshot::SearchQuery &query);
    /// Typed to the end, and there is nothing in it to look for; the sentence says why.
    void notUnderstood(const QString &typed, const QString &sentence);
    void escaped();
    void entered(); ///< Enter, after searched(): to what is found
    void downPressed(); ///< into the list
    void tagsWanted(); ///< somebody begins to search: read them again
    void peopleWanted(const QString &begun); ///< behind from: or to:

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void edited();
    void search(bool typing);
    QString explain(bool whileTyping);
    void settle();
    void placeExplanation();
    void offerCompletions();
    void offerEveryWay();
    struct Offer {
        QString text; ///< what is put into the field
        QString words; ///< what it means
    };
    void offer(const QList<Offer> &offers);
    void complete(const QString &completion);
    QList<Offer> completionsFor(const QString &piece);
    QList<Offer> valuesOf(const QString &searchOperator, const QString &begun);
    QList<SearchQuery::Problem> problems(bool whileTyping) const;
    std::pair<int, int> pieceAtCursor() const;

    QLineEdit *m_field;
    Label *m_explanation;
    QCompleter *m_completer;
    QStandardItemModel *m_offers;
    QTimer *m_pause;
    QTimer *m_rest;
    Catalog m_catalog;
    std::optional<QStringList> m_tags;
    QString m_peopleBegun; ///< what m_people was asked for
    QList<std::pair<QString, QString>> m_people;
    int m_problemPosition = 0;
    bool m_setting = false; ///< the text is set by the program
    bool m_isCut = false; ///< more was put in than can be searched for
};

} // namespace Earshot
