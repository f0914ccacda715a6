using System.Text;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class WorkbookJsonTests
{
    [Fact]
    public void A_workbook_comes_back_from_its_json_to_the_last_field() => Any.Workbook.Holds(workbook =>
    {
        var (read, fault) = WorkbookJson.Read(WorkbookJson.Write(workbook));

        fault.ShouldBeNull();
        StructureText.Of(read).ShouldBe(StructureText.Of(workbook));
    });

    [Fact]
    public void The_indented_document_reads_as_the_same_workbook() => Any.Workbook.Holds(workbook =>
        WorkbookJson.Same(WorkbookJson.Read(WorkbookJson.Write(workbook, indented: true)).Value!, workbook).ShouldBeTrue());

    [Fact]
    public void A_project_comes_back_from_its_json() => Any.Project.Holds(project =>
        StructureText.Of(ProjectJson.Read(ProjectJson.Write(project)).Value).ShouldBe(StructureText.Of(project)));

    [Fact]
    public void Numbers_that_are_equal_are_written_the_same()
    {
        var project = RandomProject.Of(new Dice(1));
        var half = project with { Grant = project.Grant with { Share = new Share(0.5m) } };
        var sameHalf = project with { Grant = project.Grant with { Share = new Share(0.500m) } };

        ProjectJson.Same(half, sameHalf).ShouldBeTrue();
        ProjectJson.Same(half, project with { Grant = project.Grant with { Share = new Share(0.51m) } }).ShouldBeFalse();
    }

    [Fact]
    public void A_document_reads_as_people_expect()
    {
        var header = new Header { Title = "Testbädd för hållbarhet", CaseNumber = "21RS4368", MemoDate = new(2024, 4, 3) };
        var project = new Project
        {
            Header = header,
            Timeline = Timeline.Years(new(2021, 9, 1), new(2022, 2, 28)),
            Costs =
            [
                new CostRow { Id = new("1"), Label = "Personal", Kind = CostKind.Staff, Cells = [new AmountEntry(new(1_234_50)), null] },
            ],
        };

        Encoding.UTF8.GetString(WorkbookJson.Write(new Workbook { Key = "21RS4368", Base = project }, indented: true)).ShouldBe("""
            {
              "schema": 1,
              "key": "21RS4368",
              "base": {
                "header": {
                  "title": "Testbädd för hållbarhet",
                  "caseNumber": "21RS4368",
                  "memoDate": "2024-04-03"
                },
                "precision": "krona",
                "periods": [
                  {
                    "first": "2021-09-01",
                    "last": "2021-12-31"
                  },
                  {
                    "first": "2022-01-01",
                    "last": "2022-02-28"
                  }
                ],
                "costs": [
                  {
                    "id": "1",
                    "label": "Personal",
                    "kind": "staff",
                    "cells": [
                      1234.5,
                      null
                    ]
                  }
                ],
                "grant": {
                  "basis": "bookedCosts"
                },
                "limits": {
                  "largestShare": 0.5,
                  "monthlyJump": 0.15,
                  "smallestMonthlyJump": 5000,
                  "materialChange": 0.2,
                  "smallestMaterialChange": 50000
                }
              }
            }

            """);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_written_as_a_replacement_character()
    {
        var project = RandomProject.Of(new Dice(1));
        var broken = project with { Header = project.Header with { Title = "half \ud83d" } };

        ProjectJson.Read(ProjectJson.Write(broken)).Value!.Header.Title.ShouldBe("half \ufffd");
    }
}
